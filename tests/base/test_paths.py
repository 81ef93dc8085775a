"""The files that ship with the program are found in a checkout."""

from reader.base import paths


def test_shipped_folders_are_there() -> None:
    assert paths.resource().is_dir()
    assert 8 <= len([path for path in paths.starter_captures().iterdir() if not path.name.startswith(".")]) <= 12


def test_the_library_lies_in_the_users_data() -> None:
    assert paths.default_library().parent == paths.data_folder()
    assert paths.data_folder().name == paths.APP_NAME
