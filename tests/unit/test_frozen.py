"""What is different in a frozen program, as far as it can be told without freezing one."""

from __future__ import annotations

from qwenfind.__main__ import restore


def test_programs_started_from_a_frozen_one_load_their_own_libraries() -> None:
    environment = {"LD_LIBRARY_PATH": "/usr/lib/qwenfind/_internal", "PATH": "/usr/bin"}
    restore(environment)

    assert environment == {"PATH": "/usr/bin", "PYINSTALLER_RESET_ENVIRONMENT": "1"}


def test_what_the_person_had_set_is_there_again() -> None:
    environment = {"LD_LIBRARY_PATH": "/bundle:/mine", "LD_LIBRARY_PATH_ORIG": "/mine"}
    restore(environment)

    assert environment["LD_LIBRARY_PATH"] == "/mine"
