/**
 * Bash takes a word apart at `@`, `=` and `:`, so the words are read from the line itself, and what stands before the last
 * of those signs is not repeated. Nothing of an answer is evaluated; `printf %q` quotes what needs quotes. Works with 3.2.
 */
export const bashScript = `# bash completion for plan
_plan_complete() {
  local line=\${COMP_LINE:0:COMP_POINT} cur left='' signs='' sign value about path IFS=$' \\t\\n'
  local -a given
  read -r -a given <<< "$line"
  [[ $line == *[[:space:]] ]] && given+=('')
  cur=\${given[\${#given[@]} - 1]}
  for sign in @ = :; do
    [[ $COMP_WORDBREAKS == *"$sign"* ]] && signs+=$sign
  done
  [[ -n $signs && $cur == *["$signs"]* ]] && left=\${cur%"\${cur##*["$signs"]}"}
  [[ -z $left ]] && cur=\${cur//\\\\/}
  COMPREPLY=()
  while IFS=$'\\t' read -r value about; do
    case $value in
      :file | :folder)
        path=\${cur#--*=}
        compopt -o filenames 2> /dev/null
        while IFS= read -r value; do
          COMPREPLY+=("$value")
        done < <(if [[ $value == :file ]]; then compgen -f -- "$path"; else compgen -d -- "$path"; fi)
        ;;
      *)
        printf -v value %q "\${value#"$left"}"
        COMPREPLY+=("\${value//\\\\,/,}")
        ;;
    esac
  done < <(command plan __complete "\${given[@]:1:\${#given[@]} - 2}" "=$cur" 2> /dev/null < /dev/null)
}
complete -o nosort -F _plan_complete plan 2> /dev/null || complete -F _plan_complete plan
`
