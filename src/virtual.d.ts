declare module 'virtual:corpus' {
  const corpus: import('#corpus/types.ts').Corpus
  export default corpus
}
