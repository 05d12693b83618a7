"""Every motif by its name in the tables: the functions of this folder's modules that do not start with _."""
from importlib import import_module
from inspect import getmodule, isfunction
from pathlib import Path

MOTIFS = {}
for _file in sorted(Path(__file__).parent.glob("[a-z]*.py")):
    _module = import_module(f"{__name__}.{_file.stem}")
    for _name, _value in sorted(vars(_module).items()):
        if isfunction(_value) and getmodule(_value) is _module and not _name.startswith("_"):
            MOTIFS[_name] = _value
