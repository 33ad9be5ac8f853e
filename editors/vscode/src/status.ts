import * as vscode from 'vscode';
import type { Server } from './server';
export class StatusItem implements vscode.Disposable { constructor(private readonly server: Server) {} dispose(): void { void this.server; } }
