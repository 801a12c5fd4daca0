"""Reads calendar files (a JSON array of texts) with python-icalendar and prints what it found in each, as JSON."""
import json
import sys

from icalendar import Calendar


def event(component):
    # A value that could not be read is left out and noted here.
    assert component.errors == [], component.errors
    assert component.subcomponents == [], component.subcomponents
    start = component.decoded("dtstart")
    return {
        "uid": str(component["uid"]),
        "sequence": component.decoded("sequence"),
        "start": start.isoformat(),
        "end": component.decoded("dtend").isoformat() if "dtend" in component else None,
        "stamp": component.decoded("dtstamp").isoformat(),
        "summary": str(component["summary"]),
        "description": str(component.get("description", "")),
        "status": str(component["status"]) if "status" in component else None,
    }


def calendar(text):
    parsed = Calendar.from_ical(text.encode("utf-8"))
    assert parsed.name == "VCALENDAR" and parsed.errors == [], parsed.errors
    names = {component.name for component in parsed.subcomponents}
    assert names <= {"VEVENT"}, names
    return [event(component) for component in parsed.subcomponents]


json.dump([calendar(text) for text in json.load(sys.stdin)], sys.stdout)
