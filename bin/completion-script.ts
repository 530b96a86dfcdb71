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

const caseOf = ({ path, words }: Words) =>
  `    ${JSON.stringify(path.join(" "))}) words="${words.join(" ")}" ;;`;

/** The names before the word that is completed, as far as they are names: options and what they take are passed over. */
const bashScript = (words: readonly Words[]): string => `_vedette() {
  local current="\${COMP_WORDS[COMP_CWORD]}" path="" word words=""
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case " ${names(words).join(" ")} " in *" $path\${path:+_}$word "*) path="$path\${path:+_}$word" ;; esac
  done
  case "\${path//_/ }" in
${words.map(caseOf).join("\n")}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _vedette vedette
`;

const zshScript = (words: readonly Words[]): string =>
  `autoload -U +X bashcompinit && bashcompinit\n${bashScript(words)}`;

/** Paths as one word each: no command has an underscore in its name. */
const names = (words: readonly Words[]) => words.map(({ path }) => path.join("_")).filter(Boolean);

const fishScript = (words: readonly Words[]): string =>
  words
    .flatMap(({ path, words: own }) => {
      const [command, subcommand] = path;
      const when =
        command === undefined
          ? "__fish_use_subcommand"
          : subcommand === undefined
            ? `__fish_seen_subcommand_from ${command}`
            : `__fish_seen_subcommand_from ${command}; and __fish_seen_subcommand_from ${subcommand}`;
      return own.map((word) =>
        word.startsWith("--")
          ? `complete -c vedette -n '${when}' -l ${word.slice(2)}`
          : `complete -c vedette -n '${when}' -a ${word}`,
      );
    })
    .concat("")
    .join("\n");
