#!/usr/bin/env bash
# The check of the GitHub action: reads what to do from the environment, writes the findings as SARIF, and says in the
# outputs of the step where they are and how it ended. Pages and their names come from anyone: nothing of them is run.
set -euo pipefail

# One output; a name may have line breaks, so its end is a line that nobody can guess.
output() {
  local end
  end="end-$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')"
  printf '%s<<%s\n%s\n%s\n' "$1" "$end" "$2" "$end" >> "$GITHUB_OUTPUT"
}

paths=()
while IFS= read -r path; do
  if [ -n "$path" ]; then paths+=("$path"); fi
done <<< "${PATHS:-.}"

if [ "${CHANGED_ONLY:-false}" = true ] && [ -n "${BASE:-}" ]; then
  git cat-file -e "$BASE^{commit}" 2> /dev/null || git fetch --quiet --no-tags --depth=1 origin "$BASE"
  changed=()
  specs=()
  for path in "${paths[@]}"; do
    if [ "${path%/}" = . ]; then specs+=(:/); else specs+=(":(glob)${path#./}" ":(literal)${path#./}"); fi
  done
  # Globs of the input are those of git here, where `:(glob)` has `**` mean the same.
  while IFS= read -r -d '' path; do
    case $path in *.md | *.markdown) changed+=("./$path") ;; esac
  done < <(git diff --name-only -z --no-ext-diff --no-renames --diff-filter=d "$BASE" HEAD -- "${specs[@]}")
  if [ "${#changed[@]}" = 0 ]; then
    echo 'This pull request changes none of these pages.'
    output sarif-file ''
    output status 0
    exit 0
  fi
  paths=("${changed[@]}")
fi

# A configuration that is a program could come with the pull request.
options=(--fail-on "${FAIL_ON:-error}" --no-programs)
if [ -n "${LOCALES:-}" ]; then options+=(--locale "$(tr -s ' \n' ',' <<< "$LOCALES" | sed 's/^,//;s/,$//')"); fi
if [ -n "${CHECKS:-}" ]; then options+=(--check "$(tr -s ' \n' ',' <<< "$CHECKS" | sed 's/^,//;s/,$//')"); fi
if [ -n "${CONFIG:-}" ]; then options+=(--config "$CONFIG"); fi
if [ "${CACHE:-true}" = true ]; then options+=(--cache "$CACHE_FOLDER"); else options+=(--no-cache); fi

code=0
sxs-kb check "${options[@]}" --format sarif -- "${paths[@]}" > "$SARIF" || code=$?
output sarif-file "$SARIF"
output status "$code"
if [ "$code" -gt 1 ]; then exit "$code"; fi

# What was checked stands in the cache: this only writes it in another way.
if [ "${SUMMARY:-true}" = true ]; then
  if [ -n "${REVIEW_URL:-}" ]; then options+=(--review-url "$REVIEW_URL"); fi
  sxs-kb check "${options[@]}" --fail-on never --format github -- "${paths[@]}"
fi
