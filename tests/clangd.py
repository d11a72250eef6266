#!/usr/bin/python3
"""What an editor shows: asks clangd what it has to say about each file.

    clangd.py FILE …

Prints a line for each remark, FILE:LINE: MESSAGE. Exit code: 0 no remark, 1
some, 2 clangd gave no answer. (`clangd --check` keeps warnings to itself, so
this asks as an editor does.)
"""
import json
import os
import pathlib
import subprocess
import sys

OPEN_AT_ONCE = 8

clangd = subprocess.Popen(
    [os.environ.get("CLANGD", "clangd"), "--background-index=0"],
    stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)


def send(method, params, **more):
    message = {"jsonrpc": "2.0", "method": method, "params": params, **more}
    body = json.dumps(message).encode()
    clangd.stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))
    clangd.stdin.flush()


def receive():
    length = 0
    while header := clangd.stdout.readline().strip():
        name, value = header.split(b":")
        if name == b"Content-Length":
            length = int(value)
    if length == 0:
        print("clangd gave no answer")
        sys.exit(2)
    return json.loads(clangd.stdout.read(length))


def open_file(path):
    uri = path.resolve().as_uri()
    send("textDocument/didOpen", {"textDocument": {
        "uri": uri, "languageId": "c", "version": 1,
        "text": path.read_text(encoding="utf-8")}})
    return uri


waiting = [pathlib.Path(name) for name in reversed(sys.argv[1:])]
remarks = 0
opened = {}
send("initialize", {"processId": None, "rootUri": pathlib.Path.cwd().as_uri(),
                    "capabilities": {}}, id=1)
send("initialized", {})
while waiting or opened:
    while waiting and len(opened) < OPEN_AT_ONCE:
        path = waiting.pop()
        opened[open_file(path)] = path
    message = receive()
    if message.get("method") != "textDocument/publishDiagnostics":
        continue
    uri = message["params"]["uri"]
    path = opened.pop(uri, None)
    if path is None:
        continue
    for remark in message["params"]["diagnostics"]:
        remarks += 1
        line = remark["range"]["start"]["line"] + 1
        print(f"{path}:{line}: {remark['message'].splitlines()[0]}")
    send("textDocument/didClose", {"textDocument": {"uri": uri}})
clangd.terminate()
sys.exit(1 if remarks else 0)
