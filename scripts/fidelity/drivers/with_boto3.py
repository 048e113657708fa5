"""boto3: reads calls from standard input, one a line, and writes what it reads of each answer."""

import base64
import json
import sys
from datetime import datetime, timezone

import boto3
import botocore.exceptions
from botocore import xform_name
from botocore.config import Config

# A wrong input is to reach the emulator.
config = Config(parameter_validation=False, retries={"total_max_attempts": 1})


def perform(service, call, input, credentials, pages=None):
    client = boto3.client(
        service,
        aws_access_key_id=credentials["accessKeyId"],
        aws_secret_access_key=credentials["secretAccessKey"],
        aws_session_token=credentials.get("sessionToken"),
        config=config,
    )
    method = xform_name(call)
    try:
        if pages is not None:
            paginator = client.get_paginator(method)
            answer = paginator.paginate(**input, PaginationConfig={"PageSize": pages["size"]}).build_full_result()
            return {"output": {pages["of"]: answer[pages["of"]]}}
        answer = getattr(client, method)(**input)
        metadata = answer.pop("ResponseMetadata")
        return {"output": answer, "status": metadata["HTTPStatusCode"], "requestId": metadata["RequestId"]}
    except botocore.exceptions.ClientError as error:
        answer = error.response
        metadata, told = answer.pop("ResponseMetadata"), answer.pop("Error")
        return {
            "error": {"code": told["Code"], "message": told["Message"], **answer},
            "status": metadata["HTTPStatusCode"],
            "requestId": metadata["RequestId"],
        }
    except Exception as error:
        return {"broken": f"{type(error).__name__}: {error}"}


def marked(value):
    """Marks what JSON has no word for."""
    if isinstance(value, datetime):
        at = value.astimezone(timezone.utc)
        return {"$date": at.strftime("%Y-%m-%dT%H:%M:%S.") + f"{at.microsecond // 1000:03}Z"}
    if isinstance(value, bytes):
        return {"$bytes": base64.b64encode(value).decode()}
    raise TypeError(f"boto3 gave a {type(value).__name__}")


for line in sys.stdin:
    print(json.dumps(perform(**json.loads(line)), default=marked), flush=True)
