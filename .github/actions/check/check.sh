#!/usr/bin/env bash
# Runs `plan check` as the inputs of the action say. They come as variables and are used as words of one command only:
# nothing in them is run, and none of them becomes another option. Bash 3.2 is enough, which macOS still has.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)
program=${CHECK_PROGRAM:-}

if [ -z "$program" ]; then
  program=$root/bin/plan.js
  if [ ! -f "$root/dist/plan.js" ]; then
    (cd "$root" && npm ci --ignore-scripts --no-audit --no-fund && npm run --silent build) >&2
  fi
fi

words=(check "--fail-on=${CHECK_FAIL_ON:-error}")
if [ -n "${CHECK_LANG:-}" ]; then
  words+=("--lang=$CHECK_LANG")
fi

# The lines that say something, without blanks around them.
lines() {
  printf '%s\n' "$1" | sed -e 's/^[[:space:]]*//' -e 's/[[:space:]]*$//' -e '/^$/d'
}

if [ -n "${CHECK_BASE:-}" ]; then
  words+=("--base=$CHECK_BASE")
fi

while IFS= read -r format; do
  words+=("--format=$format")
done < <(lines "${CHECK_FORMAT:-}")

words+=(--)
while IFS= read -r campaign; do
  words+=("$campaign")
done < <(lines "${CHECK_CAMPAIGNS:-}")

code=0
node "$program" "${words[@]}" || code=$?
if [ -n "${GITHUB_OUTPUT:-}" ]; then
  echo "exit-code=$code" >> "$GITHUB_OUTPUT"
fi
exit "$code"
