import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type StandIn = {
  address: string
  /** What was asked for, each as path and query, in order. */
  asked: string[]
  agents: string[]
  close: () => Promise<void>
}

/** A service on a free port of this machine that answers as `answer` says. */
export async function standIn(
  answer: (path: string, response: ServerResponse, request: IncomingMessage) => void,
): Promise<StandIn> {
  const asked: string[] = []
  const agents: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    agents.push(request.headers['user-agent'] ?? '')
    answer(request.url ?? '', response, request)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}`,
    asked,
    agents,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
