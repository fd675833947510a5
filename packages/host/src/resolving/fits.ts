import parse from "semver/functions/parse.js";
import satisfies from "semver/functions/satisfies.js";

/**
 * True when a version lies in a range. A pre-release counts as the release that it leads to, so that packs can be
 * tried together before they are released; only a range that names a pre-release itself tells them apart.
 */
export function fits(version: string, range: string): boolean {
  const parsed = parse(version);
  if (parsed === null || parsed.prerelease.length === 0) return satisfies(version, range);
  const namesPrerelease = /\d-[0-9A-Za-z]/.test(range);
  if (namesPrerelease) return satisfies(version, range, { includePrerelease: true });
  return satisfies(`${parsed.major}.${parsed.minor}.${parsed.patch}`, range);
}
