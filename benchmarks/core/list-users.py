import boto3

iam = boto3.client("iam")

print("print User list")
for page in iam.get_paginator("list_users").paginate():
    for user in page["Users"]:
        print(user["UserName"])
