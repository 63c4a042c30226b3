/** All formats that are read, in the order of the documentation; each stands in the list of its family. */
import type { Format } from "./format.ts";
import { JSON_FORMATS } from "./json-formats.ts";
import { TEXT_FORMATS } from "./text-formats.ts";
import { XML_FORMATS } from "./xml-formats.ts";

export const FORMATS: readonly Format[] = [...TEXT_FORMATS, ...XML_FORMATS, ...JSON_FORMATS];
