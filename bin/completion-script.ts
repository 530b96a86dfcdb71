export const shells = ["bash", "zsh", "fish"] as const;
export type Shell = (typeof shells)[number];

/** What may follow a command, by the names that lead to it. */
export interface Words {
  path: readonly string[];
  words: readonly string[];
}

/** A script that completes them in the shell, and files after that. */
export const completionScript = (shell: Shell, words: readonly Words[]): string =>
  shell === "fish" ? fishScript(words) : shell === "zsh" ? zshScript(words) : bashScript(words);

const caseOf = ({ path, words }: Words, variable: string) =>
  `    ${JSON.stringify(path.join(" "))}) ${variable}="${words.join(" ")}" ;;`;

/** The names before the word that is completed, as far as they are names: options and what they take are passed over. */
const bashScript = (words: readonly Words[]): string => `_vedette() {
  local current="\${COMP_WORDS[COMP_CWORD]}" path="" word words=""
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case " ${names(words).join(" ")} " in *" $path\${path:+_}$word "*) path="$path\${path:+_}$word" ;; esac
  done
  case "\${path//_/ }" in
${words.map((one) => caseOf(one, "words")).join("\n")}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _vedette vedette
`;

/** zsh counts from 1, and has `words` and `path` of its own. */
const zshScript = (words: readonly Words[]): string => `_vedette() {
  local current="$words[CURRENT]" at="" word list=""
  for word in "\${(@)words[2,CURRENT-1]}"; do
    case " ${names(words).join(" ")} " in *" $at\${at:+_}$word "*) at="$at\${at:+_}$word" ;; esac
  done
  case "\${at//_/ }" in
${words.map((one) => caseOf(one, "list")).join("\n")}
  esac
  [[ $current == -* || -n \${(M)\${=list}:#$current*} ]] && compadd -- \${=list} || _files
}
(( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
compdef _vedette vedette
`;

/** Paths as one word each: no command has an underscore in its name. */
const names = (words: readonly Words[]) => words.map(({ path }) => path.join("_")).filter(Boolean);

/** Options of a command are none of its subcommands. */
const fishScript = (words: readonly Words[]): string =>
  words
    .flatMap(({ path, words: own }) => {
      const below = own.filter((word) => !word.startsWith("--"));
      const seen = path.map((name) => `__fish_seen_subcommand_from ${name}`);
      const unseen =
        path.length > 0 && below.length > 0 ? [`not __fish_seen_subcommand_from ${below.join(" ")}`] : [];
      const when = path.length === 0 ? "__fish_use_subcommand" : [...seen, ...unseen].join("; and ");
      const offered = own.map((word) =>
        word.startsWith("--")
          ? `complete -c vedette -n '${when}' -l ${word.slice(2)}`
          : `complete -c vedette -n '${when}' -a ${word}`,
      );
      return path.length === 0 ? [`complete -c vedette -n '${when}' -f`, ...offered] : offered;
    })
    .concat("")
    .join("\n");
