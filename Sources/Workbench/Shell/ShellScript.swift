/// The script that teaches a shell to complete what may follow `way`.
///
/// The script knows the options that take a file; everything else it asks the program, which knows the
/// documents, steps and seats of the workspace that the line names.
struct ShellScript {
  let shell: ShellRequest.Shell

  var text: String {
    switch shell {
    case .bash: Self.bash
    case .zsh: Self.zsh
    case .fish: Self.fish
    }
  }

  private static let bash = #"""
    # bash completion for way; written by way --completions bash.
    _way() {
      local typed=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} found
      COMPREPLY=()
      if [[ $before == -f || $before == --file ]]; then
        compopt -o filenames
        mapfile -t COMPREPLY < <(compgen -f -- "$typed")
        return
      fi
      [[ $before == --by ]] && return
      while IFS=$'\t' read -r found _; do
        [[ $found == */ ]] && compopt -o nospace
        COMPREPLY+=("$(printf %q "$found")")
      done < <("${COMP_WORDS[0]}" --complete "${COMP_WORDS[@]:1:COMP_CWORD-1}" \
        "${typed//\\/}" 2>/dev/null)
      if [[ ${#COMPREPLY[@]} -eq 0 ]]; then
        compopt -o filenames
        mapfile -t COMPREPLY < <(compgen -f -- "$typed")
      fi
    }
    complete -F _way way

    """#

  private static let zsh = #"""
    #compdef way
    # zsh completion for way; written by way --completions zsh.
    _way() {
      local before=${words[CURRENT-1]} line
      local -a found shown
      if [[ $before == -f || $before == --file ]]; then
        _files
        return
      fi
      [[ $before == --by ]] && return
      while IFS= read -r line; do
        found+=("${line%%$'\t'*}")
        if [[ $line == *$'\t'* ]]; then
          shown+=("${line%%$'\t'*}  -- ${line#*$'\t'}")
        else
          shown+=("$line")
        fi
      done < <("${words[1]}" --complete "${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}" 2>/dev/null)
      if (( ${#found} )); then
        compadd -l -M 'm:{[:lower:]}={[:upper:]}' -d shown -a found
      else
        _files
      fi
    }
    if [ "$funcstack[1]" = _way ]; then
      _way "$@"
    else
      compdef _way way
    fi

    """#

  private static let fish = #"""
    # fish completion for way; written by way --completions fish.
    function __way_candidates
      set -l words (commandline -opc)
      command $words[1] --complete $words[2..-1] (commandline -ct) 2>/dev/null
    end
    function __way_wants_file
      set -l words (commandline -opc)
      contains -- $words[-1] -f --file
    end
    complete -c way -f -n 'not __way_wants_file' -a '(__way_candidates)'
    complete -c way -F -n __way_wants_file

    """#
}
