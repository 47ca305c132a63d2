import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Comment {
  readonly id: number;
  body: string;
  readonly user: { readonly login: string; readonly type: string };
  readonly author_association: string;
}

/** One answer that is given instead of the usual one. */
export interface Instead {
  readonly method?: string;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A stand-in of the part of GitHub's API that comments need, on this machine. */
export class FakeGithub {
  readonly comments: Comment[] = [];
  readonly requests: string[] = [];
  readonly tokens = new Set<string>();
  /** Taken from the front, one for each request whose method it fits. */
  readonly instead: Instead[] = [];
  pageSize = 100;
  readonly #server = createServer((request, response) => void this.#answer(request, response));

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  stop(): Promise<void> {
    return new Promise((resolve) => {
      this.#server.close(() => resolve());
      this.#server.closeAllConnections();
    });
  }

  add(body: string, type = 'User', association = 'NONE'): Comment {
    const comment = {
      id: this.comments.length + 1,
      body,
      user: { login: 'someone', type },
      author_association: association,
    };
    this.comments.push(comment);
    return comment;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    this.requests.push(`${request.method} ${url.pathname}${url.search}`);
    this.tokens.add(request.headers.authorization ?? '');
    let text = '';
    for await (const chunk of request) text += String(chunk);
    const at = this.instead.findIndex(({ method }) => method === undefined || method === request.method);
    const [instead] = at < 0 ? [] : this.instead.splice(at, 1);
    if (instead !== undefined) {
      response.writeHead(instead.status, instead.headers).end(instead.body ?? '{"message":"no"}');
      return;
    }
    this.#usual(request.method ?? '', url, text, response);
  }

  #usual(method: string, url: URL, text: string, response: ServerResponse): void {
    const send = (status: number, body: unknown, headers: Record<string, string> = {}): void => {
      response
        .writeHead(status, { 'content-type': 'application/json', ...headers })
        .end(JSON.stringify(body));
    };
    const isList = url.pathname === '/repos/Codertocat/Hello-World/issues/2/comments';
    const [, id] = /^\/repos\/Codertocat\/Hello-World\/issues\/comments\/(\d+)$/.exec(url.pathname) ?? [];
    const comment = this.comments.find((candidate) => String(candidate.id) === id);
    if (isList && method === 'POST') send(201, this.add(JSON.parse(text).body, 'Bot'));
    else if (isList && method === 'GET') {
      const page = Number(url.searchParams.get('page'));
      const slice = this.comments.slice((page - 1) * this.pageSize, page * this.pageSize);
      const hasNext = page * this.pageSize < this.comments.length;
      send(200, slice, hasNext ? { link: `<${url.href}>; rel="next"` } : {});
    } else if (method === 'PATCH' && comment !== undefined) {
      comment.body = JSON.parse(text).body;
      send(200, comment);
    } else send(404, { message: 'Not Found' });
  }
}
