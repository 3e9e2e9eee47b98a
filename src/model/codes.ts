import {z} from 'zod';

/** A code as it can stand in a bounce, a log or on a page. */
export const codeSchema = z.discriminatedUnion('family', [
  z.strictObject({
    family: z.literal('smtp'),
    reply: z.int().optional().describe('Reply code, e.g. 450.'),
    enhanced: z
      .tuple([z.int(), z.int(), z.int()])
      .optional()
      .describe('Enhanced status code as class, subject, detail.'),
    class: z.string().optional().describe('Class of the enhanced code, RFC 3463.'),
    subject: z.string().optional().describe('Subject of the enhanced code, RFC 3463.'),
    enhancedTo: z
      .int()
      .optional()
      .describe('Last detail of a range, as in 5.7.606-649 or 5.7.7xx; the first one stands in `enhanced`.'),
    detail: z.string().optional().describe('Registered name of the enhanced code, IANA.'),
  }),
  z.strictObject({
    family: z.literal('aadsts'),
    number: z.int(),
  }),
  z.strictObject({
    family: z.literal('win'),
    kind: z.enum(['hresult', 'ntstatus', 'win32']),
    value: z
      .string()
      .regex(/^0x[\da-f]{1,8}$/)
      .describe('Lower case, without leading zeros.'),
    severity: z.enum(['error', 'success']).optional(),
    facility: z.int().optional(),
    facilityName: z
      .string()
      .optional()
      .describe('Name of the facility in [MS-ERREF], lower case, without `FACILITY_`.'),
    code: z.int().describe('The lower 16 bits. With facility `win32` it is the Win32 error code.'),
  }),
  z.strictObject({
    family: z.literal('http'),
    status: z.int(),
    substatus: z.int().optional().describe('Substatus of IIS, e.g. 19 of 500.19.'),
    phrase: z.string().describe('Reason phrase, IANA.'),
  }),
  z.strictObject({
    family: z.literal('office-setup'),
    stage: z.int().describe('The part before the hyphen.'),
    detail: z.int().describe('The part after it.'),
  }),
  z.strictObject({
    family: z.literal('winsock'),
    number: z.int(),
    name: z.string().describe('Name in `winerror.h`.'),
    meaning: z.string().describe('What the name says.'),
  }),
  z.strictObject({
    family: z.literal('installer'),
    number: z.int().describe('Number of Windows Installer, e.g. 1603.'),
    name: z.string().optional().describe('Its name in `winerror.h`.'),
  }),
  z.strictObject({
    family: z.literal('event'),
    source: z.string().optional().describe('What writes the event to the log, where the page says so.'),
    number: z.int().describe('Event id.'),
  }),
  z.strictObject({
    family: z.literal('service'),
    code: z.string().describe("A service's own code, e.g. `CS008-009`."),
  }),
  z.strictObject({
    family: z.literal('symbol'),
    name: z.string().describe('An exception or a symbolic name, e.g. `TenantAccessDeniedException`.'),
  }),
  z.strictObject({
    family: z.literal('message'),
    text: z.string().describe('The message that a user sees, word for word in English.'),
    translations: z
      .record(z.string(), z.string())
      .describe('By locale: how the page translates the message. The product itself may word it otherwise.'),
  }),
]);
export type Code = z.infer<typeof codeSchema>;
