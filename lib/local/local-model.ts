import type { Answer } from "./engine.ts";

/** What stands for Amazon Bedrock: a server of its own that speaks its Converse, as a test's stub does. */
export interface LocalModel {
  converse(modelId: string, body: string): Promise<Answer>;
}

/** Milliseconds after which a server that says nothing is given up: far longer than any function waits. */
const patienceMs = 120_000;

/**
 * Hands calls that a role allows on to the server at this address, `http://127.0.0.1:<port>`; without one there is no
 * model, and every call is told so.
 */
export function localModel(url: string | undefined): LocalModel {
  return {
    async converse(modelId, body) {
      if (url === undefined || url === "") return noModel("set AWS_ENDPOINT_URL_BEDROCK_RUNTIME to one");
      try {
        const answer = await fetch(
          `${url.replace(/\/$/, "")}/model/${encodeURIComponent(modelId)}/converse`,
          {
            method: "POST",
            headers: { "content-type": "application/json" },
            body,
            signal: AbortSignal.timeout(patienceMs),
          },
        );
        const type = answer.headers.get("x-amzn-errortype");
        return {
          status: answer.status,
          headers: {
            "content-type": answer.headers.get("content-type") ?? "application/json",
            ...(type === null ? {} : { "x-amzn-errortype": type }),
          },
          body: await answer.text(),
        };
      } catch (error) {
        return noModel(`${url} does not answer: ${String(error)}`);
      }
    },
  };
}

const noModel = (why: string): Answer => ({
  status: 503,
  headers: { "content-type": "application/json", "x-amzn-errortype": "ServiceUnavailableException" },
  body: JSON.stringify({ message: `The local run has no model: ${why}` }),
});
