import { SqsQueue } from "../../node_modules/fauxqs/dist/sqs/sqsStore.js";

export { buildApp, type FauxqsServer, startFauxqs } from "fauxqs";

/*
 * The embedded SQS, with FIFO as AWS has it: a receive gives as many messages of a group as it may, in order, and the
 * group is locked until the last of them is deleted or visible again. fauxqs itself gives one message of a group and
 * receive, and turns the order of those that come back together: neither can be set, so its queue is mended here.
 */
const { dequeue, processTimers } = SqsQueue.prototype;

SqsQueue.prototype.dequeue = function (maxCount, visibilityTimeout, deadLetterQueue) {
  if (!this.isFifo()) return dequeue.call(this, maxCount, visibilityTimeout, deadLetterQueue);
  const received: ReturnType<typeof dequeue> = [];
  /** How many messages this receive took of each group: what it holds itself locks nothing yet. */
  const taken = new Map<string, number>();
  while (received.length < maxCount) {
    for (const group of taken.keys()) this.fifoLockedGroups.delete(group);
    const [next] = dequeue.call(this, 1, visibilityTimeout, deadLetterQueue);
    if (next === undefined) break;
    received.push(next);
    const group = this.inflightMessages.get(next.ReceiptHandle)?.message.messageGroupId ?? "";
    taken.set(group, (taken.get(group) ?? 0) + 1);
  }
  for (const [group, count] of taken) this.fifoLockedGroups.set(group, count);
  return received;
};

SqsQueue.prototype.processTimers = function () {
  processTimers.call(this);
  for (const group of this.fifoMessages.values()) {
    group.sort((a, b) => (a.sequenceNumber ?? "").localeCompare(b.sequenceNumber ?? ""));
  }
};
