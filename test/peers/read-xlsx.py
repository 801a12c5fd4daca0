"""Reads workbooks with openpyxl and prints as JSON what stands in them."""

import datetime
import json
import sys
import warnings

import openpyxl

warnings.simplefilter("error")


def said(cell):
    value = cell.value
    if isinstance(value, datetime.datetime):
        return {"kind": "day", "day": value.date().isoformat()}
    if isinstance(value, bool) or value is None:
        return None
    if cell.data_type == "f":
        return {"kind": "formula", "text": str(value)}
    if isinstance(value, (int, float)):
        return {"kind": "number", "value": value, "isPercent": cell.number_format.endswith("%")}
    return {"kind": "text", "text": value}


def sheet_of(path):
    sheet = openpyxl.load_workbook(path).worksheets[0]
    rows = {}
    for row in sheet.iter_rows():
        cells = {cell.column - 1: said(cell) for cell in row if cell.value is not None}
        if cells:
            rows[row[0].row] = cells
    return {
        "rows": rows,
        "merged": sorted(str(each) for each in sheet.merged_cells.ranges),
        "printTitles": sheet.print_title_rows,
        "frozen": sheet.freeze_panes,
        "paper": [sheet.page_setup.orientation, sheet.page_setup.paperSize, sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight],
        "foot": [sheet.oddFooter.left.text, sheet.oddFooter.center.text, sheet.oddFooter.right.text],
        "checks": [[each.type, str(each.sqref), each.formula1] for each in sheet.data_validations.dataValidation],
        "colours": [
            [str(each.sqref), [[rule.formula[0], rule.dxf.fill.bgColor.rgb] for rule in each.rules]]
            for each in sheet.conditional_formatting
        ],
    }


print(json.dumps([sheet_of(path) for path in sys.argv[1:]], ensure_ascii=False))
