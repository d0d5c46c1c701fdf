"""Starting and stopping: as root, as a plain user, in a deep folder, with the data kept."""

import os
import stat

import pytest

from tests.services.conftest import NOBODY, ask, gone, pids_of, tell
from tracker import services
from tracker.services import processes
from tracker.services.valkey import client

needs_root = pytest.mark.skipif(os.geteuid() != 0, reason="needs root")


def test_both_servers_answer_and_leave_no_process(empty_base):
    with services.use(empty_base) as endpoints:
        assert ask(endpoints.database_url, "SELECT current_user::text") == "tracker"
        assert ask(endpoints.owner_database_url, "SELECT current_user::text") == "tracker_owner"
        assert client(endpoints.redis_url).set("key", "value")
        assert pids_of(empty_base)
    assert gone(empty_base)
    assert not processes.socket_folder(empty_base).joinpath("valkey.sock").exists()


def test_what_is_stored_survives_a_stop(base):
    with services.use(base) as endpoints:
        tell(endpoints.owner_database_url, "CREATE TABLE kept AS SELECT 7 AS n")
        client(endpoints.redis_url).set("kept", "7")
    with services.use(base) as endpoints:
        assert ask(endpoints.owner_database_url, "SELECT n FROM kept") == 7
        assert client(endpoints.redis_url).get("kept") == b"7"


def test_only_postgresql_where_the_broker_is_somebody_elses(base):
    with services.use(base, valkey=False) as endpoints:
        assert endpoints.redis_url == ""
        assert not services.status(base)["valkey"]["running"]
        assert services.status(base)["postgresql"]["running"]
        assert ask(endpoints.database_url, "SHOW listen_addresses") == ""


def test_folder_with_a_path_of_200_characters_spaces_and_other_scripts(empty_base):
    deep = empty_base / "my tracker & Հայերեն"
    while len(str(deep)) < 200:
        deep = deep / "a-folder-of-a-long-path"[: max(1, 199 - len(str(deep)))]
    with services.use(deep / "var") as endpoints:
        assert ask(endpoints.database_url, "SELECT 1") == 1
        assert client(endpoints.redis_url).ping()
    assert gone(empty_base)


def test_as_a_plain_user(empty_base, as_plain_user):
    os.chown(empty_base, NOBODY, NOBODY)

    def start_ask_stop():
        with services.use(empty_base) as endpoints:
            owner = (empty_base / "pg18").stat().st_uid
            return ask(endpoints.database_url, "SELECT current_user::text"), owner

    assert as_plain_user(start_ask_stop) == ("tracker", NOBODY)
    assert gone(empty_base)


@needs_root
def test_as_root_nothing_is_given_away(empty_base):
    with services.use(empty_base):
        data = (empty_base / "pg18").stat()
        assert (data.st_uid, stat.S_IMODE(data.st_mode)) == (0, 0o700)


@needs_root
def test_as_root_where_user_namespaces_are_forbidden(empty_base, monkeypatch):
    monkeypatch.setattr(processes.shutil, "which", lambda program: None)
    with services.use(empty_base) as endpoints:
        assert ask(endpoints.database_url, "SELECT 1") == 1
        assert (empty_base / "pg18").stat().st_uid == NOBODY
        sockets = processes.socket_folder(empty_base).stat()
        assert stat.S_IMODE(sockets.st_mode) == 0o700
    assert gone(empty_base)


@needs_root
def test_as_root_where_nobody_cannot_reach_the_folder(empty_base, monkeypatch):
    monkeypatch.setattr(processes.shutil, "which", lambda program: None)
    empty_base.chmod(0o700)
    with (
        pytest.raises(services.ServicesError, match=r"nobody cannot reach .* set VAR_DIR"),
        services.use(empty_base / "var"),
    ):
        pass
