#!/bin/sh
# Options, such as --profile dev, go to every call. With -e it ends at the first call that fails.
set -eu

caller=$(aws "$@" sts get-caller-identity --query Arn --output text)
echo "caller: $caller"

alias=$(aws "$@" iam list-account-aliases --query 'AccountAliases[0]' --output text)
echo "alias: $alias"

# The CLI reads every page. As text it prints a line for each, with tabs between the names.
users=$(aws "$@" iam list-users --query 'Users[].UserName' --output text)
echo "users: $(echo "$users" | xargs)"

# The code of a failed call stands in the sentence on standard error.
if message=$(aws "$@" iam get-user --user-name iamkit-lesson-nobody 2>&1); then
  echo "nobody: is there"
else
  echo "nobody: $(echo "$message" | sed -n 's/.*(\([A-Za-z]*\)) when calling.*/\1/p')"
fi
