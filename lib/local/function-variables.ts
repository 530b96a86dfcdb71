import type { LocalFunction } from "./local-stack.ts";
import type { Place } from "./place.ts";

/** Exactly the template's variables, what Lambda itself sets, and the SDK's standard ones for where AWS is. */
export function variablesOf(
  of: LocalFunction,
  { place, extraVariables }: { place: Place; extraVariables: Readonly<Record<string, string>> },
): Record<string, string> {
  const own = Object.entries(extraVariables).filter(([name]) => name in of.environment);
  return {
    ...of.environment,
    ...Object.fromEntries(own),
    AWS_ACCESS_KEY_ID: of.key.accessKeyId,
    AWS_SECRET_ACCESS_KEY: of.key.secretAccessKey,
    AWS_REGION: place.region,
    AWS_DEFAULT_REGION: place.region,
    AWS_EXECUTION_ENV: "AWS_Lambda_nodejs24.x",
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(of.memoryMb),
    AWS_LAMBDA_FUNCTION_NAME: of.functionName,
    AWS_LAMBDA_FUNCTION_VERSION: "$LATEST",
    AWS_LAMBDA_INITIALIZATION_TYPE: "on-demand",
    AWS_LAMBDA_LOG_FORMAT: "JSON",
    AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${of.functionName}`,
    AWS_LAMBDA_LOG_STREAM_NAME: "local",
    AWS_ENDPOINT_URL_DYNAMODB: place.endpoint,
    AWS_ENDPOINT_URL_SQS: place.endpoint,
    AWS_ENDPOINT_URL_SNS: place.endpoint,
    ...("READER_MODEL" in of.environment ? { AWS_ENDPOINT_URL_BEDROCK_RUNTIME: place.endpoint } : {}),
    // A word of the SDK about a laptop's older Node, which is not the one that is deployed.
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: "true",
    LAMBDA_TASK_ROOT: of.codeFolder,
    LANG: "en_US.UTF-8",
    TZ: ":UTC",
    _HANDLER: of.handler,
  };
}
