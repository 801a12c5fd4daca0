"""Fills in a ledger as a county would, in openpyxl: fill-xlsx.py IN OUT EDITS, where EDITS is JSON."""

import datetime
import json
import sys

import openpyxl

source, target, edits = sys.argv[1:]
book = openpyxl.load_workbook(source)
sheet = book.worksheets[0]
head = next(row for row in sheet.iter_rows() if any(cell.value == "任务编号" for cell in row))
columns = {str(cell.value).split("（")[0]: cell.column for cell in head if cell.value}
rows = {sheet.cell(row, columns["任务编号"]).value: row for row in range(head[0].row + 1, sheet.max_row + 1)}


def typed(value):
    if isinstance(value, dict) and "day" in value:
        return datetime.date.fromisoformat(value["day"])
    if isinstance(value, dict) and "formula" in value:
        return "=" + value["formula"]
    return value


for address, cells in json.loads(edits).items():
    for title, value in cells.items():
        if title == "隐藏":
            sheet.row_dimensions[rows[address]].hidden = True
        else:
            sheet.cell(rows[address], columns[title]).value = typed(value)
book.save(target)
