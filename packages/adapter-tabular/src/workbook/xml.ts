import { SaxesParser } from "saxes";
import { TabularError } from "../errors.ts";

export type Attributes = Readonly<Record<string, string>>;

/** What is done with an XML document while it is read. Elements go by their names without prefix. */
export interface XmlHandlers {
  readonly open?: (element: string, attributes: Attributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (element: string) => void;
}

const piece = 65_536;

/** Reads a document of UTF-8; `false` when it is none that is well formed. No entity is looked up, none expanded. */
export function readXml(bytes: Uint8Array, { open, text, close }: XmlHandlers): boolean {
  const parser = new SaxesParser();
  const fail = (cause?: Error): never => {
    throw cause ?? new Error("A document type is not allowed here.");
  };
  parser.on("error", fail);
  parser.on("doctype", () => fail());
  if (open) parser.on("opentag", ({ name, attributes }) => open(localName(name), attributes));
  if (close) parser.on("closetag", ({ name }) => close(localName(name)));
  if (text) {
    parser.on("text", text);
    parser.on("cdata", text);
  }
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += piece) {
      parser.write(decoder.decode(bytes.subarray(at, at + piece), { stream: true }));
    }
    parser.write(decoder.decode()).close();
    return true;
  } catch (error) {
    if (error instanceof TabularError) throw error;
    return false;
  }
}

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);
