/** A text of a file as it is compared: in NFC, so that `nữ` is one word however it was typed, without blanks around. */
export const plainText = (text: string): string => text.trim().normalize("NFC");
