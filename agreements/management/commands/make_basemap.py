"""Make a base map for `static/geo` from the npm package world-atlas (see docs/charts.md)."""

import json
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from agreements.drawing.basemap import make_basemap
from agreements.drawing.topology import WORLD, Window


class Command(BaseCommand):
    """Turn a TopoJSON file of countries into our GeoJSON base map, cut to a window."""

    help = "Make a base map (GeoJSON) from a TopoJSON file of the npm package world-atlas."

    def add_arguments(self, parser: CommandParser) -> None:
        """Take the two files, the window and the decimals."""
        parser.add_argument(
            "countries", type=Path, help="countries-10m.json or countries-110m.json"
        )
        parser.add_argument("out", type=Path, help="the GeoJSON file to write")
        parser.add_argument(
            "--window",
            type=float,
            nargs=4,
            metavar=("WEST", "SOUTH", "EAST", "NORTH"),
            help="degrees; without it, the whole world",
        )
        parser.add_argument("--digits", type=int, default=3, help="decimals of a degree")

    def handle(self, *, countries: Path, out: Path, digits: int, **options: Any) -> None:
        """Read, cut and write; say how large the result is."""
        try:
            topology = json.loads(countries.read_text())
            window = Window(*options["window"]) if options["window"] else WORLD
            basemap = make_basemap(topology, window, digits=digits)
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise CommandError(
                f"{countries} is no TopoJSON file of countries: {error}. "
                "Take one from the npm package world-atlas."
            ) from error
        out.write_text(json.dumps(basemap, ensure_ascii=False, separators=(",", ":")) + "\n")
        self.stdout.write(f"{out}: {out.stat().st_size} bytes")
