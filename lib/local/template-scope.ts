import { BadInput } from "../../lambdas/check.ts";
import { noValue, resolve, type Scope } from "./intrinsics.ts";
import type { Place } from "./place.ts";
import { isKnownType, type Naming, resourceTypes } from "./resources.ts";
import type { Assembly, TemplateResource } from "./template.ts";

export interface TemplateScope extends Scope {
  naming(logicalId: string): Naming;
}

/** What the names in a template stand for: pseudo parameters, parameters' defaults, resources. */
export function makeScope({ template, stackName }: Assembly, place: Place): TemplateScope {
  const pseudo: Record<string, unknown> = {
    "AWS::AccountId": place.account,
    "AWS::NoValue": noValue,
    "AWS::NotificationARNs": [],
    "AWS::Partition": "aws",
    "AWS::Region": place.region,
    "AWS::StackId": `arn:aws:cloudformation:${place.region}:${place.account}:stack/${stackName}/local`,
    "AWS::StackName": stackName,
    "AWS::URLSuffix": "amazonaws.com",
  };

  const naming = (id: string): Naming => {
    const resource = template.Resources[id];
    if (resource === undefined) throw new BadInput("the template", [`${id} is named but not defined`]);
    const name = nameOf(id, resource);
    if (isKnownType(resource.Type)) return resourceTypes[resource.Type].naming(name, place);
    const [, service] = resource.Type.split("::");
    return {
      ref: name,
      attributes: { Arn: `arn:aws:${service?.toLowerCase()}:${place.region}:${place.account}:${name}` },
    };
  };

  /** Its own name when the template gives one, else from stack and logical id: the same at every start. */
  const nameOf = (id: string, resource: TemplateResource): string => {
    const type = isKnownType(resource.Type) ? resourceTypes[resource.Type] : undefined;
    const own = type?.nameProperty === undefined ? undefined : resource.Properties[type.nameProperty];
    if (own !== undefined) return String(resolve(own, scope, id));
    return `${stackName}-${id}${resource.Properties["FifoQueue"] === true ? ".fifo" : ""}`;
  };

  const scope: Scope = {
    ref(name) {
      if (Object.hasOwn(pseudo, name)) return pseudo[name];
      const parameter = template.Parameters[name];
      if (parameter === undefined) return naming(name).ref;
      if (parameter.Default === undefined) {
        throw new BadInput("the template", [
          `Parameter ${name} has no default, and nobody can be asked here`,
        ]);
      }
      return parameter.Default;
    },
    attribute(id, attribute) {
      const value = naming(id).attributes[attribute];
      if (value === undefined) {
        throw new BadInput("the template", [
          `Fn::GetAtt ${id}.${attribute} is not known to the local run: add it to lib/local/resources.ts`,
        ]);
      }
      return value;
    },
  };
  return { ...scope, naming };
}
