import argparse

import boto3
from botocore.exceptions import ClientError

parser = argparse.ArgumentParser()
parser.add_argument("--profile")
parser.add_argument("--region")
options = parser.parse_args()

session = boto3.Session(profile_name=options.profile, region_name=options.region)
iam = session.client("iam")

print("caller:", session.client("sts").get_caller_identity()["Arn"])
aliases = iam.list_account_aliases()["AccountAliases"]
print("alias:", aliases[0] if aliases else None)

pages = iam.get_paginator("list_users").paginate()
print("users:", " ".join(user["UserName"] for page in pages for user in page["Users"]))

try:
    iam.get_user(UserName="iamkit-lesson-nobody")
    print("nobody: is there")
except ClientError as error:
    print("nobody:", error.response["Error"]["Code"])
