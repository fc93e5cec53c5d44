import { arrangeBeside } from './arrange-beside.ts'
import { arrangeWhole } from './arrange-whole.ts'
import type { LayoutRequest, NumberedAnswer, NumberedRequest } from './layout-request.ts'

const arrange = (request: LayoutRequest) =>
  request.task === 'whole' ? arrangeWhole(request.bodies, request.ties, request.frame) : arrangeBeside(request)

self.addEventListener('message', (event: MessageEvent<NumberedRequest>) => {
  const { number, request } = event.data
  const answer: NumberedAnswer = { number, spots: arrange(request) }
  self.postMessage(answer)
})
