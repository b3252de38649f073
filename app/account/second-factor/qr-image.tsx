import { qrCode, qrPath, qrViewBox } from '@/lib/domain/account/qr-code';

/** The text as a QR code, dark on light in either theme, as cameras want it. */
export function QrImage({ text, label }: { text: string; label: string }) {
  const modules = qrCode(text);
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={qrViewBox(modules)}
      shapeRendering="crispEdges"
      className="w-full max-w-64 rounded-md border"
    >
      <rect width="100%" height="100%" fill="#fff" />
      <path d={qrPath(modules)} fill="#000" />
    </svg>
  );
}
