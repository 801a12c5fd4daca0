/** Works with Windows PowerShell 5.1 too, which loses words that are empty and reads answers in the console's encoding. */
export const pwshScript = `# PowerShell completion for plan
Register-ArgumentCompleter -Native -CommandName plan -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $current = [string]$wordToComplete
    $given = @($commandAst.CommandElements | Select-Object -Skip 1 |
        Where-Object { $_.Extent.EndOffset -lt $cursorPosition -or ($current -eq '' -and $_.Extent.EndOffset -le $cursorPosition) } |
        ForEach-Object {
            if ($_ -is [System.Management.Automation.Language.StringConstantExpressionAst]) { $_.Value } else { $_.Extent.Text }
        })
    $before = $null
    try {
        $before = [Console]::OutputEncoding
        [Console]::OutputEncoding = [System.Text.Encoding]::UTF8
    } catch { $before = $null }
    try {
        $answer = @(& plan __complete @given "=$current" 2>$null)
    } finally {
        if ($null -ne $before) { [Console]::OutputEncoding = $before }
    }
    foreach ($line in $answer) {
        $value, $about = ([string]$line) -split "\`t", 2
        if ($value -eq ':file' -or $value -eq ':folder') {
            $path = $current -replace '^--[^=]*=', ''
            $result = [System.Management.Automation.CompletionCompleters]::CompleteFilename($path)
            if ($value -eq ':folder') { $result | Where-Object { $_.ResultType -eq 'ProviderContainer' } } else { $result }
            continue
        }
        $text = $value
        if ($value -notmatch '^[\\p{L}\\p{N}_-][\\p{L}\\p{N}_.@#/:=-]*$') {
            $text = "'" + [System.Management.Automation.Language.CodeGeneration]::EscapeSingleQuotedStringContent($value) + "'"
        }
        if (-not $about) { $about = $value }
        [System.Management.Automation.CompletionResult]::new($text, $value, 'ParameterValue', $about)
    }
}
`
