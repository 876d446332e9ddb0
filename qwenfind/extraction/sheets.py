"""Spreadsheets of Excel, by calamine; comments, headers, footers, drawings and charts by readers of our own."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qwenfind.errors import FailedError, SkippedError
from qwenfind.extraction.building import Builder
from qwenfind.extraction.limits import Limits
from qwenfind.extraction.ole import MAGIC, OleFile
from qwenfind.extraction.sheet_facts import SheetFacts, WorkbookFacts
from qwenfind.extraction.sheet_formats import cell_text, shown_text
from qwenfind.records import Extract

if TYPE_CHECKING:
    from qwenfind.extraction.opc import Package

# calamine unpacks a sheet into every cell of the rectangle around it; one far cell would fill memory.
_MAX_RECTANGLE_CELLS = 12_000_000


def extract(path: Path, limits: Limits) -> Extract:
    """Read an Excel workbook of any age: .xlsx, .xlsm, .xltx, .xlsb, .xls.

    Raises:
        SkippedError: it is encrypted or larger than the limit.
        FailedError: it is damaged, or too large when unpacked.
    """
    limits.check_size(path)
    return read_workbook(path, limits)


def read_workbook(source: Path | bytes, limits: Limits, *, depth: int = 0) -> Extract:
    """Read a workbook from a file or from memory; `depth` counts the files around it."""
    from qwenfind.extraction.office import add_embedded
    from qwenfind.extraction.opc import Package

    builder = Builder(limits)
    if _head(source).startswith(MAGIC):
        return _read_old(builder, source if isinstance(source, bytes) else source.read_bytes())
    with Package(source, limits) as package:
        builder.note_partial(package.zip.damage)
        facts = _facts_of(package)
        _add_sheets(builder, source, facts, package)
        add_embedded(builder, package, limits, depth)
        title, language = package.title_and_language()
        return builder.build(title=title, language=language)


def _facts_of(package: Package) -> WorkbookFacts:
    main = package.main_part("xl/workbook.xml", "xl/workbook.bin")
    if main.lower().endswith(".bin"):
        from qwenfind.extraction.sheet_xlsb import workbook_facts as binary_facts

        return binary_facts(package, main)
    from qwenfind.extraction.sheet_xlsx import workbook_facts

    return workbook_facts(package, main)


def _read_old(builder: Builder, data: bytes) -> Extract:
    from qwenfind.extraction.sheet_xls import workbook_facts

    ole = OleFile(data)
    if "EncryptedPackage" in ole.names():
        raise SkippedError("encrypted", "Save it without a password to have its text found.")
    facts = workbook_facts(ole)
    _add_sheets(builder, data, facts, None)
    return builder.build(title=facts.title)


def _add_sheets(builder: Builder, source: Path | bytes, facts: WorkbookFacts, package: Package | None) -> None:
    from qwenfind.extraction.drawing import add_graphics, paragraphs

    with _opened(source) as workbook:
        names = list(workbook.sheet_names) if workbook is not None else [sheet.name for sheet in facts.sheets]
        by_name = {sheet.name: sheet for sheet in facts.sheets}
        for number, name in enumerate(names, 1):
            sheet = by_name.get(name) or SheetFacts(name)
            with builder.unit("sheet", number, name):
                builder.heading(name, 1)
                scattered = sheet.cells > _MAX_RECTANGLE_CELLS
                whole = not scattered and workbook is not None and _add_cells(builder, workbook, number - 1, sheet)
                if not whole:
                    _add_filled_cells(builder, sheet, facts)
                for text in sheet.texts:
                    builder.paragraph(text)
                for part, drawing in sheet.drawings:
                    for text in paragraphs(drawing):
                        builder.paragraph(text)
                    if package is not None:
                        add_graphics(builder, package, part, drawing)
            if builder.full:
                return
    for text in facts.texts:
        builder.paragraph(text)


@contextmanager
def _opened(source: Path | bytes) -> Iterator[Any]:
    """Yield calamine's workbook, or None where it cannot read the file but another reader may."""
    import python_calamine as calamine

    workbook = None
    try:
        with _panics_as_errors():
            workbook = calamine.CalamineWorkbook.from_object(
                str(source) if isinstance(source, Path) else io.BytesIO(source)
            )
    except calamine.PasswordError as error:
        raise SkippedError("encrypted", "Save it without a password to have its text found.") from error
    except (calamine.CalamineError, OSError, ValueError) as error:
        if _head(source).startswith(MAGIC):
            raise FailedError("damaged: the workbook cannot be read") from error
    try:
        yield workbook
    finally:
        if workbook is not None:
            workbook.close()


@contextmanager
def _panics_as_errors() -> Iterator[None]:
    """Turn a panic of the Rust inside calamine, no Exception to Python, into a ValueError."""
    try:
        yield
    except BaseException as error:
        if type(error).__name__ != "PanicException":
            raise
        raise ValueError("calamine panicked") from error


def _add_cells(builder: Builder, workbook: Any, index: int, sheet: SheetFacts) -> bool:
    """Append a sheet's rows and return whether calamine could read them."""
    import python_calamine as calamine

    try:
        with _panics_as_errors():
            rows = workbook.get_sheet_by_index(index).to_python(skip_empty_area=False)
    except (calamine.CalamineError, OSError, ValueError):
        return False
    for row, values in enumerate(rows):
        builder.row(
            shown_text(value, code) if (code := sheet.formats.get((row, column))) else cell_text(value)
            for column, value in enumerate(values)
        )
        if builder.full:
            break
    return True


def _add_filled_cells(builder: Builder, sheet: SheetFacts, facts: WorkbookFacts) -> None:
    """Append a sheet's rows by the reader for sheets that calamine cannot read; damage makes the extract partial."""
    try:
        for cells in facts.rows(sheet) if facts.rows is not None else ():
            builder.row(cells)
            if builder.full:
                return
    except FailedError:
        builder.note_partial(f"damaged: sheet {sheet.name} cannot be read whole")
    if facts.rows is None:
        builder.note_partial(f"damaged: sheet {sheet.name} cannot be read")


def _head(source: Path | bytes) -> bytes:
    if isinstance(source, bytes):
        return source[:8]
    with source.open("rb") as stream:
        return stream.read(8)


SUFFIXES: dict[str, Callable[[Path, Limits], Extract]] = dict.fromkeys(
    (".xlsx", ".xlsm", ".xltx", ".xltm", ".xlsb", ".xls", ".xlt", ".xla", ".xlam"), extract
)
