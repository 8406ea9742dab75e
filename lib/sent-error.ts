/** An error as it is sent between the parts of the extension: name and message alone. Stands for what the messaging package brings along to copy whole errors. */

interface SentError { readonly name: string; readonly message: string }

export function serializeError({ name, message }: Error): SentError {
  return { name, message };
}

export function deserializeError({ name, message }: SentError): Error {
  return Object.assign(new Error(message), { name });
}
