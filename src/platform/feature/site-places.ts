import type { ReactNode } from "react";
import type { LocalDate } from "#kernel/local-date.ts";
import type { FilterOption } from "#ui/form/FilterStrip.tsx";
import type { HomePart, HomeTask, HomeWords } from "#ui/home-part.ts";
import type { Queryable } from "../db/queryable.ts";
import type { Datasets } from "../export/dataset.ts";
import type { Shelf } from "./contribution.ts";
import type { Doors } from "./door.ts";
import type { Services } from "./services.ts";

/** What parts of the home page, and of what a search finds, are made of. */
export type HomeServices = Pick<Services, "db" | "today" | "contributed">;

/** A room's part of the home page. */
export interface AtHome {
  /** The kinds of content that its parts, and its ways in, show. */
  readonly shows: readonly string[];
  readonly words?: HomeWords;
  readonly tasks: readonly HomeTask[];
  /** None while nothing is stored. */
  readonly parts: (services: HomeServices) => Promise<readonly HomePart[]>;
}

/** 首页. */
export const atHome: Shelf<AtHome> = { name: "home" };

/** Ways into the lists of a room: by year, by region. */
export interface Ways {
  /** `years`, `regions`: by which the home page finds those it names. */
  readonly id: string;
  /** Above them in the site map. */
  readonly title: string;
  /** Order among the others there. */
  readonly place: number;
  readonly options: readonly FilterOption[];
}

/** 网站地图, and on the home page what it names of them. */
export const waysIn: Shelf<(db: Queryable) => Promise<readonly Ways[]>> = { name: "ways" };

/** A page by its path within the site. */
export interface PathEntry {
  readonly path: string;
  /** The day of its last change, where that is known. */
  readonly changedOn?: string;
}

/** Ids beyond `above`, up to `through`. */
export interface IdRange {
  readonly above: number;
  readonly through: number;
}

/** The pages of a room that search engines are told of. */
export interface InSitemap {
  /** Pages of which there are few. */
  readonly pages?: (db: Queryable) => Promise<readonly string[]>;
  /** Pages of which there are many, by ids: what is stored later changes the last parts alone. */
  readonly numbered?: {
    /** `/sitemap-reports-1.xml`. */
    readonly name: string;
    /** 0 where there are none. */
    readonly highestId: (db: Queryable) => Promise<number>;
    readonly between: (db: Queryable, range: IdRange) => Promise<readonly PathEntry[]>;
  };
}

export const inSitemap: Shelf<InSitemap> = { name: "sitemap" };

/** 开放数据. */
export const openData: Shelf<Datasets> = { name: "open-data" };

/** Something new, as the feed names it. */
export interface News {
  /** Never changes, never used for another: `report-7`. */
  readonly id: string;
  readonly title: string;
  readonly path: string;
  /** ISO text in UTC. */
  readonly updatedAt: string;
  /** The item that it is, where it is one: what is known of it stands in its title. */
  readonly itemId?: number;
}

/** 订阅: the latest of a room, newest first, at most so many. */
export const inFeed: Shelf<(db: Queryable, limit: number) => Promise<readonly News[]>> = {
  name: "feed",
};

/** 撤下的地址: paths of pages that were taken off, which answer 410 with the reason; in an order of their own. */
export const goneFromSite: Shelf<(db: Queryable) => Promise<readonly string[]>> = {
  name: "gone",
};

/** What a search on the whole site finds in a room. */
export interface FoundPart {
  /** 0 where there is nothing. */
  readonly total: number;
  /** Whether it is just what was typed, which stands above all else: a title, a number. */
  readonly isExact: boolean;
  /** Whether none has all that was typed, and these come near to it. */
  readonly isNear: boolean;
  /** Whether the room has anything that could have been found. */
  readonly holdsAny: boolean;
  readonly body: ReactNode;
}

export interface SearchedRoom {
  /** The kinds of content that it finds. */
  readonly shows: readonly string[];
  readonly find: (services: HomeServices, typed: string) => Promise<FoundPart>;
  /** Told of what the whole site does not find. */
  readonly inVain?: (doors: Doors, typed: string) => Promise<void>;
}

/** 搜索: what rooms find of what somebody typed. */
export const inSearch: Shelf<SearchedRoom> = { name: "search" };

/** What a room knows of public items beside what they say: whether the document that one publishes, interprets or cites is in force. */
export interface ItemMarked {
  /** A word behind its title, wherever it is listed. */
  readonly badge?: ItemBadge;
  /** On its page, below its facts. */
  readonly notes: readonly ItemNote[];
}

export interface ItemBadge {
  readonly word: string;
  readonly tone: "plain" | "fine" | "notice" | "warning" | "error";
}

/** 解读的文件：《…》 废止. */
export interface ItemNote {
  readonly term: string;
  readonly title: string;
  /** A page of this site. */
  readonly path: string;
  readonly badge?: ItemBadge;
  readonly says?: string;
}

/** An item that is shown; its markup where it is shown whole, by which what it cites is found. */
export interface ItemToMark {
  readonly itemId: number;
  readonly markup?: string;
}

/** 公开信息: what other rooms know of items on a day. They are asked whenever a page is made: nothing of it is kept with the item. */
export type ItemMarks = (
  db: Queryable,
  items: readonly ItemToMark[],
  today: LocalDate,
) => Promise<ReadonlyMap<number, ItemMarked>>;

export const itemMarks: Shelf<ItemMarks> = { name: "item-marks" };

/** What somebody is about to ask an agency for. */
export interface PublishedAsked {
  readonly agencyId: number;
  /** 信息名称, as it was typed. */
  readonly title: string;
}

/** A page of this site that may be what is wanted. */
export interface PublishedPage {
  readonly title: string;
  readonly path: string;
}

export type PublishedShelf = (
  db: Queryable,
  asked: PublishedAsked,
) => Promise<readonly PublishedPage[]>;

/** 依申请公开: what rooms have published that is near to what somebody is about to ask for. */
export const publishedPages: Shelf<PublishedShelf> = { name: "published-pages" };

/** An address of another site, and the page of this one that took its place. */
export interface MovedPage {
  /** Path and query. */
  readonly from: string;
  readonly to: string;
}

/** 旧地址: pages that stood on sites before this one. */
export interface MovedPages {
  /** The page that took the place of an address; `undefined` where none did. */
  readonly at: (db: Queryable, address: string) => Promise<string | undefined>;
  /** All of them, for a site that is written as files. */
  readonly all: (db: Queryable) => AsyncIterable<MovedPage>;
}

export const movedPages: Shelf<MovedPages> = { name: "moved-pages" };
