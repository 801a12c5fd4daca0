"""Has GNOME Planner's library open projects (paths as arguments) and prints, as JSON, what it made of each: Planner
schedules a project anew when it opens it."""
import ctypes
import datetime
import glob
import json
import sys

lib = ctypes.CDLL(glob.glob("/usr/lib/*/planner/libplanner-1.so.1")[0])
pointer = ctypes.c_void_p


def function(name, result, *arguments):
    found = getattr(lib, name)
    found.restype = result
    found.argtypes = arguments
    return found


new_application = function("mrp_application_new", pointer)
new_project = function("mrp_project_new", pointer, pointer)
load = function("mrp_project_load", ctypes.c_int, pointer, ctypes.c_char_p, pointer)
root_of = function("mrp_project_get_root_task", pointer, pointer)
first_child = function("mrp_task_get_first_child", pointer, pointer)
next_sibling = function("mrp_task_get_next_sibling", pointer, pointer)
name_of = function("mrp_task_get_name", ctypes.c_char_p, pointer)
work_start = function("mrp_task_get_work_start", ctypes.c_long, pointer)
finish = function("mrp_task_get_finish", ctypes.c_long, pointer)


def moment(seconds):
    return datetime.datetime.fromtimestamp(seconds, datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%S")


def tasks(parent, level):
    child = first_child(parent)
    while child:
        yield {
            "level": level,
            "name": name_of(child).decode(),
            "start": moment(min(work_start(child), finish(child))),
            "finish": moment(finish(child)),
        }
        yield from tasks(child, level + 1)
        child = next_sibling(child)


application = new_application()
projects = []
for path in sys.argv[1:]:
    project = new_project(application)
    assert load(project, f"file://{path}".encode(), None), path
    projects.append(list(tasks(root_of(project), 1)))
json.dump(projects, sys.stdout)
