"""The AWS CLI: reads calls from standard input, one a line, and writes what its command prints of each answer.

Where the CLI is a module of this Python all commands run in this process, which is ten times as quick; else each starts `aws`.
"""

import base64
import contextlib
import functools
import io
import json
import os
import re
import subprocess
import sys
import tempfile

try:
    from awscli.clidriver import create_clidriver
except ImportError:
    create_clidriver = None

words = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
failure = re.compile(r"An error occurred \(([^)]*)\) when calling the \w+ operation: (.*)\n", re.DOTALL)
folder = tempfile.TemporaryDirectory()
seed_file = os.path.join(folder.name, "seed")
os.environ["AWS_CONFIG_FILE"] = os.path.join(folder.name, "config")
with open(os.environ["AWS_CONFIG_FILE"], "w") as file:
    # A wrong input is to reach the emulator, and a date is to be printed as such whatever the service's protocol.
    file.write("[default]\nparameter_validation = false\ncli_timestamp_format = iso8601\noutput = json\n")


# What reads the descriptions of the services, which takes longer than a call, and finds its credentials once.
driver_of = functools.lru_cache(lambda *credentials: create_clidriver())


def run(arguments, credentials):
    """The status of a command, what it printed, and what it said went wrong."""
    if create_clidriver is None:
        ended = subprocess.run(["aws", *arguments], capture_output=True, encoding="utf-8")
        return ended.returncode, ended.stdout, ended.stderr
    out, errors = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8", write_through=True) for _ in range(2))
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(errors):
        try:
            status = driver_of(*credentials.values()).main(arguments)
        except SystemExit as end:
            status = end.code
    return status, out.buffer.getvalue().decode(), errors.buffer.getvalue().decode()


def perform(service, call, input, credentials, pages=None):
    os.environ["AWS_ACCESS_KEY_ID"] = credentials["accessKeyId"]
    os.environ["AWS_SECRET_ACCESS_KEY"] = credentials["secretAccessKey"]
    os.environ.pop("AWS_SESSION_TOKEN", None)
    if "sessionToken" in credentials:
        os.environ["AWS_SESSION_TOKEN"] = credentials["sessionToken"]
    arguments = [service, words.sub("-", call).lower()]
    if call == "CreateVirtualMFADevice":
        # The one command here that is more than its operation: it takes no JSON, and saves the seed.
        for name, value in input.items():
            arguments += ["--" + words.sub("-", name).lower(), value if isinstance(value, str) else json.dumps(value)]
        arguments += ["--outfile", seed_file, "--bootstrap-method", "Base32StringSeed"]
    else:
        arguments += ["--cli-input-json", json.dumps(input)]
        arguments += ["--no-paginate"] if pages is None else ["--page-size", str(pages["size"])]
    status, printed, said = run(arguments, credentials)
    failed = failure.search(said)
    if failed:
        return {"error": {"code": failed[1], "message": failed[2]}}
    if status != 0 or said:
        return {"broken": f"status {status}: {said.strip()}"}
    output = json.loads(printed) if printed else {}
    if call == "CreateVirtualMFADevice":
        with open(seed_file, "rb") as file:
            output["VirtualMFADevice"]["Base32StringSeed"] = {"$bytes": base64.b64encode(file.read()).decode()}
    return {"output": output if pages is None else {pages["of"]: output[pages["of"]]}}


for line in sys.stdin:
    try:
        reading = perform(**json.loads(line))
    except Exception as error:
        reading = {"broken": f"{type(error).__name__}: {error}"}
    print(json.dumps(reading), flush=True)
