import { allow, deny, policy } from '@iamkit/policy';
export const p = policy(
  allow('s3:GetObject', 's3:PutObject', 's3:DeleteObject').on('arn:aws:s3:::my-bucket/*'),
  allow('s3:ListBucket')
    .on('arn:aws:s3:::my-bucket')
    .when({ 's3:prefix': { StringLike: ['home/*'] } }),
  allow('s3:Get*', 's3:List*').on('arn:aws:s3:::other-bucket', 'arn:aws:s3:::other-bucket/*'),
  allow('dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:PutItem', 'dynamodb:UpdateItem')
    .on('arn:aws:dynamodb:eu-west-1:123456789012:table/orders')
    .when({ 'dynamodb:LeadingKeys': { 'ForAllValues:StringEquals': ['x'] } }),
  allow('dynamodb:Describe*').on('*'),
  allow('sqs:SendMessage', 'sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes').on(
    'arn:aws:sqs:eu-west-1:123456789012:jobs',
  ),
  allow('sns:Publish').on('arn:aws:sns:eu-west-1:123456789012:events'),
  allow('kms:Decrypt', 'kms:GenerateDataKey*')
    .on('arn:aws:kms:eu-west-1:123456789012:key/1234')
    .when({ 'kms:ViaService': { StringEquals: 's3.eu-west-1.amazonaws.com' } }),
  allow('lambda:InvokeFunction').on('arn:aws:lambda:eu-west-1:123456789012:function:worker'),
  allow('logs:CreateLogStream', 'logs:PutLogEvents').on(
    'arn:aws:logs:eu-west-1:123456789012:log-group:/aws/lambda/worker:log-stream:*',
  ),
  allow('logs:CreateLogGroup').on('arn:aws:logs:eu-west-1:123456789012:log-group:/aws/lambda/worker'),
  allow('ec2:DescribeInstances', 'ec2:DescribeSubnets', 'ec2:DescribeVpcs').on('*'),
  allow('ec2:StartInstances', 'ec2:StopInstances')
    .on('arn:aws:ec2:eu-west-1:123456789012:instance/*')
    .when({ 'aws:ResourceTag/env': { StringEquals: 'dev' } }),
  deny('ec2:RunInstances')
    .on('arn:aws:ec2:eu-west-1:123456789012:instance/*')
    .when({ 'ec2:InstanceType': { StringNotEquals: 't3.micro' } }),
  allow('iam:PassRole')
    .on('arn:aws:iam::123456789012:role/worker')
    .when({ 'iam:PassedToService': { StringEquals: 'lambda.amazonaws.com' } }),
  allow('sts:AssumeRole').on('arn:aws:iam::123456789012:role/cross'),
  allow('secretsmanager:GetSecretValue').on('arn:aws:secretsmanager:eu-west-1:123456789012:secret:db-abc123'),
  allow('ssm:GetParameter', 'ssm:GetParametersByPath').on('arn:aws:ssm:eu-west-1:123456789012:parameter/app/*'),
  allow('ecr:GetAuthorizationToken').on('*'),
  allow('ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer').on('arn:aws:ecr:eu-west-1:123456789012:repository/app'),
  allow('cloudwatch:PutMetricData')
    .on('*')
    .when({ 'cloudwatch:namespace': { StringEquals: 'App' } }),
  allow('states:StartExecution').on('arn:aws:states:eu-west-1:123456789012:stateMachine:flow'),
  allow('events:PutEvents').on('arn:aws:events:eu-west-1:123456789012:event-bus/main'),
  allow('athena:StartQueryExecution', 'athena:GetQuery*').on('arn:aws:athena:eu-west-1:123456789012:workgroup/primary'),
  allow('glue:GetTable', 'glue:GetPartitions').on('arn:aws:glue:eu-west-1:123456789012:table/db/t'),
);
