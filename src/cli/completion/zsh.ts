/** `compadd` quotes what it puts on the line; (Q) takes the quotes off what was typed, and evaluates nothing. */
export const zshScript = `#compdef plan
# zsh completion for plan
_plan() {
  local value about paths=
  local -a given values shown
  given=("\${(@Q)words[2,CURRENT-1]}")
  while IFS=$'\\t' read -r value about; do
    case $value in
      :file | :folder) paths=$value ;;
      *)
        values+=("$value")
        shown+=("\${value}\${about:+  -- \${about}}")
        ;;
    esac
  done < <(command plan __complete "\${given[@]}" "=\${(Q)PREFIX}" 2> /dev/null < /dev/null)
  (( \${#values} )) && compadd -V plan -l -d shown -a values
  case $paths in
    :file) [[ $PREFIX == --*=* ]] && compset -P '*='; _files ;;
    :folder) [[ $PREFIX == --*=* ]] && compset -P '*='; _files -/ ;;
  esac
}
if [[ \${funcstack[1]} == _plan ]]; then
  _plan "$@"
else
  compdef _plan plan
fi
`
