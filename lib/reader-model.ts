import { Aws } from "aws-cdk-lib";

/** What begins the ids of inference profiles over the regions of one part of the world; a model's begin with its maker. */
const profilePrefix = /^(?:us|us-gov|eu|apac|jp|au|ca|sa|global)\./;

/** Whether it is the id of a profile that answers from one of several regions, and not a model's own. */
export const isInferenceProfile = (id: string): boolean => profilePrefix.test(id);

/** The id of the model behind a profile's; a model's own stays as it is. */
const modelOf = (id: string): string => id.replace(profilePrefix, "");

/** Models have no account in their ARN, profiles have. */
export const modelArn = (region: string, id: string, partition: string = Aws.PARTITION): string =>
  `arn:${partition}:bedrock:${region}::foundation-model/${modelOf(id)}`;

/**
 * All that asking the second reader's model touches, exactly; nothing without a second reader. A profile is judged by its
 * own ARN and by the model's in each region that it may choose.
 */
export function modelArns({
  reader,
  readerModel,
  readerRegions,
}: {
  reader: string;
  readerModel?: string | undefined;
  readerRegions: readonly string[];
}): string[] {
  if (reader === "off" || readerModel === undefined) return [];
  if (!isInferenceProfile(readerModel)) return [modelArn(Aws.REGION, readerModel)];
  const profile = `arn:${Aws.PARTITION}:bedrock:${Aws.REGION}:${Aws.ACCOUNT_ID}:inference-profile/${readerModel}`;
  return [profile, ...readerRegions.map((region) => modelArn(region, readerModel))];
}
