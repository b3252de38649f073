/** Words, folded, that names of the highlands begin with or hold. */
export const writtenSigns: readonly string[] =
  'y h k a mi seo siu rmah romah ksor kpa ro rah kpuih alang briu zoram poloong ating nie mlo'.split(' ');
