/** Fish takes each line of an answer as it stands and quotes it where it is put on the line. */
export const fishScript = `# fish completion for plan
function __plan_complete
    set -l given (commandline -opc)
    set -l current (commandline -ct)
    set -e given[1]
    command plan __complete $given "=$current" 2>/dev/null </dev/null | while read -l -d \\t value about
        switch $value
            case :file
                __fish_complete_path (string replace -r -- '^--[^=]*=' '' $current)
            case :folder
                __fish_complete_directories (string replace -r -- '^--[^=]*=' '' $current) ''
            case '*'
                printf '%s\\t%s\\n' $value $about
        end
    end
end
complete -c plan -f -k -a '(__plan_complete)'
`
