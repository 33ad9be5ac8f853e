// Writes what the server generates into the document as it comes: one undo step, whatever the user does meanwhile.
import * as vscode from 'vscode';
import type { Writing } from './protocol';

export class Streams implements vscode.Disposable {
  private readonly open = new Map<Writing['id'], Passage>();
  private queue: Promise<void> = Promise.resolve();

  constructor(private readonly log: vscode.LogOutputChannel) {}

  /** Take one of the server's messages; they are carried out in their order. */
  receive(message: Writing): void {
    this.queue = this.queue.then(() => this.carryOut(message)).catch((error: unknown) => {
      this.log.error(`stream: ${String(error)}`);
    });
  }

  /** Wait until everything that was received stands in the document. */
  settled(): Promise<void> {
    return this.queue;
  }

  dispose(): void {
    for (const passage of this.open.values()) passage.dispose();
    this.open.clear();
  }

  private async carryOut(message: Writing): Promise<void> {
    if (message.kind === 'begin') {
      this.open.set(message.id, await Passage.begin(message.uri, message.range));
      return;
    }
    const passage = this.open.get(message.id);
    if (passage === undefined) return;
    if (message.kind === 'text') await passage.append(message.text);
    else if (message.kind === 'restart') await passage.replace('');
    else {
      this.open.delete(message.id);
      await passage.end(message.text);
    }
  }
}

type Points = Extract<Writing, { kind: 'begin' }>['range'];

/** The text between an origin and what was written last; it moves when something before it changes. */
class Passage implements vscode.Disposable {
  private length: number;
  private own = false;
  private readonly following: vscode.Disposable;

  private constructor(
    private readonly document: vscode.TextDocument,
    private origin: number,
    private readonly before: string,
  ) {
    this.length = before.length;
    this.following = vscode.workspace.onDidChangeTextDocument((event) => {
      if (event.document !== document || this.own) return;
      for (const change of event.contentChanges) this.follow(change);
    });
  }

  static async begin(uri: string, { start, end }: Points): Promise<Passage> {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
    const range = new vscode.Range(start.line, start.character, end.line, end.character);
    const passage = new Passage(document, document.offsetAt(range.start), document.getText(range));
    await passage.write('', { undoStopBefore: true, undoStopAfter: false });
    return passage;
  }

  async append(text: string): Promise<void> {
    await this.write(text, { undoStopBefore: false, undoStopAfter: false }, this.length);
  }

  async replace(text: string): Promise<void> {
    await this.write(text, { undoStopBefore: false, undoStopAfter: false });
  }

  async end(text: string | null): Promise<void> {
    await this.write(text ?? this.before, { undoStopBefore: false, undoStopAfter: true });
    this.dispose();
  }

  dispose(): void {
    this.following.dispose();
  }

  /** Put a text in place of what was written from `from` on. */
  private async write(text: string, options: { undoStopBefore: boolean; undoStopAfter: boolean }, from = 0) {
    const lineEnd = this.document.eol === vscode.EndOfLine.CRLF ? '\r\n' : '\n';
    const fitting = text.replace(/\r?\n/g, lineEnd);
    const editor = vscode.window.visibleTextEditors.find(({ document }) => document === this.document);
    this.own = true;
    try {
      // An edit is refused when the user has typed in the same moment: then it is made again.
      for (let tries = 0; tries < 3; tries += 1) {
        const range = this.range(from);
        const done =
          editor === undefined
            ? await this.writeUnseen(range, fitting)
            : await editor.edit((build) => {
                build.replace(range, fitting);
              }, options);
        if (done) {
          this.length = from + fitting.length;
          return;
        }
      }
    } finally {
      this.own = false;
    }
    throw new Error(`could not write into ${this.document.uri.toString()}`);
  }

  private range(from: number): vscode.Range {
    const at = (offset: number) => this.document.positionAt(this.origin + offset);
    return new vscode.Range(at(from), at(this.length));
  }

  private writeUnseen(range: vscode.Range, text: string): Thenable<boolean> {
    const edit = new vscode.WorkspaceEdit();
    edit.replace(this.document.uri, range, text);
    return vscode.workspace.applyEdit(edit);
  }

  private follow({ rangeOffset, rangeLength, text }: vscode.TextDocumentContentChangeEvent): void {
    const growth = text.length - rangeLength;
    if (rangeOffset + rangeLength <= this.origin) this.origin += growth;
    else if (rangeOffset < this.origin + this.length) this.length = Math.max(0, this.length + growth);
  }
}
