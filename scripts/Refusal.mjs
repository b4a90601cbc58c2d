/** What keeps a script from doing its work and is no bug: the message is all that a person reads. */
export class Refusal extends Error {}
