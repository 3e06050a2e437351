import type { Provision, Delivery as WishedDelivery } from "../intake/application.ts";
import type { Delivery } from "./event-of-letter.ts";
import type { LetterType } from "./letter-types.ts";

/** 申请人要求的提供形式、获取方式 (第二十九条第二款第三项). */
export interface Wished {
  readonly provision: Provision;
  readonly delivery: WishedDelivery;
}

export interface Given {
  readonly delivery: Delivery;
  /** The form in which the information was provided, where it was told. */
  readonly provided: Provision | null;
}

/** What each wish is when it is served. */
const served: Readonly<Record<WishedDelivery, Delivery>> = {
  online: "electronic",
  mail: "electronic",
  post: "post",
  collection: "direct",
};

/** Whether a wish is for service by electronic means: the form says that choosing it consents to that. */
export function isElectronicWish({ delivery }: Wished): boolean {
  return served[delivery] === "electronic";
}

/** Letters with which information is provided. */
export function isProviding(type: LetterType): boolean {
  return type === "granted" || type === "partial";
}

/** Whether information reached the applicant otherwise than asked for, which needs a reason (第四十条). */
export function isOtherThanWished(wished: Wished, { delivery, provided }: Given): boolean {
  return (
    served[wished.delivery] !== delivery || (provided !== null && provided !== wished.provision)
  );
}
